import type { ReactNode } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { usePage } from './page.ts'

/** What is wrong with a field, beside it. */
export function ErrorLine({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 pt-1 text-label text-ink">
      <span className="mt-px rotate-180 self-start text-late">
        <Glyph name="info" />
      </span>
      <span>{children}</span>
    </p>
  )
}

/** A value an administrator fixed. */
export function LockLine({ id }: { readonly id?: string }) {
  const { speaker } = usePage()
  return (
    <p id={id} className="flex items-center gap-1 pt-1 text-label text-ink-2">
      <Glyph name="lock" />
      {speaker.t('lockedBy')}
    </p>
  )
}

/** Something the page itself has to say, above its parts. */
export function Banner({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex gap-2 border-b border-line bg-sunken px-3 py-2 text-label text-ink">
      <span className="rotate-180 self-start text-ink-2">
        <Glyph name="info" />
      </span>
      <p>{children}</p>
    </div>
  )
}
