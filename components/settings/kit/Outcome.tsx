import { usePage } from './page.ts'
import type { OpenPage } from './use-settings.ts'

/** Whether what was changed is stored; read aloud when it changes. The region is there before its words. */
export function Outcome({ outcome, bad }: Pick<OpenPage, 'outcome' | 'bad'>) {
  const { speaker } = usePage()
  const text =
    outcome === 'not-saved'
      ? speaker.t('notSaved')
      : bad > 0
        ? speaker.t('needsLook', { n: bad })
        : outcome === 'saved'
          ? speaker.t('saved')
          : ''
  return (
    <div
      role="status"
      className={
        text === '' ? 'sr-only' : 'shrink-0 border-t border-line bg-surface px-3 py-2 text-label text-ink-2'
      }
    >
      {text}
    </div>
  )
}
