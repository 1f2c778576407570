import { type ReactNode, useId } from 'react'
import { ErrorLine, LockLine } from './Notice.tsx'

/** Ids and states a control takes from its field. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
  readonly disabled: boolean
}

interface FieldProps {
  readonly name: string
  readonly hint?: string | undefined
  readonly error?: string | null
  readonly locked?: boolean
  /** The name is read aloud and not drawn. */
  readonly bare?: boolean
  /** Name left, control right, on one line. */
  readonly inline?: boolean
  readonly children: (control: ControlProps) => ReactNode
}

/** A labelled control with its hint, its error and its lock tied to it. */
export function Field({
  name,
  hint,
  error = null,
  locked = false,
  bare = false,
  inline = false,
  children,
}: FieldProps) {
  const id = useId()
  const notes = [hint && !bare && `${id}-hint`, error && `${id}-error`, locked && `${id}-lock`].filter(
    Boolean,
  )
  const control: ControlProps = {
    id,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
    disabled: locked,
  }
  const label = (
    <label htmlFor={id} className={bare ? 'sr-only' : 'block text-body'}>
      {name}
    </label>
  )
  const explained = hint && !bare && (
    <span id={`${id}-hint`} className="block text-label text-ink-2">
      {hint}
    </span>
  )
  return (
    <div className="min-w-0">
      {inline ? (
        <div className="grid min-h-8 grid-cols-[1fr_auto] items-center gap-2">
          <span className="min-w-0">
            {label}
            {explained}
          </span>
          {children(control)}
        </div>
      ) : (
        <div className={bare ? '' : 'grid grid-cols-1 gap-1'}>
          {label}
          {children(control)}
          {explained}
        </div>
      )}
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
      {locked && <LockLine id={`${id}-lock`} />}
    </div>
  )
}
