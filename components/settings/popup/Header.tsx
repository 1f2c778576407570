import { Glyph } from '@/components/ui/Glyph.tsx'
import { usePage } from '../kit/page.ts'

/** 44 high: the name and the way to all settings. */
export function Header() {
  const { ports, speaker } = usePage()
  return (
    <header className="flex h-11 shrink-0 items-center justify-between gap-2 border-b border-line pr-2 pl-3">
      <h1 className="text-lead font-semibold">{speaker.t('appName')}</h1>
      <button
        type="button"
        title={speaker.t('allSettings')}
        aria-label={speaker.t('allSettings')}
        onClick={() => ports.openOptions()}
        className="grid size-7 place-items-center rounded-inner text-ink-2 hover:bg-calm"
      >
        <Glyph name="down" size="size-4 -rotate-90" />
      </button>
    </header>
  )
}
