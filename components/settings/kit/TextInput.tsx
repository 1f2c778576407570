import type { ControlProps } from './Field.tsx'
import type { Draft } from './use-draft.ts'

interface TextInputProps {
  readonly control: ControlProps
  readonly draft: Draft
  readonly type?: 'text' | 'date' | 'datetime-local'
  readonly unit?: string | undefined
  readonly numeric?: boolean
  readonly placeholder?: string | undefined
  readonly className?: string
}

/** One line of text over a draft, with its unit inside the frame. */
export function TextInput({
  control,
  draft,
  type = 'text',
  unit,
  numeric = false,
  placeholder,
  className = 'w-full',
}: TextInputProps) {
  const { disabled, ...rest } = control
  return (
    <span
      className={`control inline-flex items-center gap-1 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent ${className}`}
      data-locked={disabled || undefined}
    >
      <input
        {...rest}
        type={type}
        readOnly={disabled}
        value={draft.text}
        placeholder={placeholder}
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.leave}
        className="h-[26px] min-w-0 grow bg-transparent outline-none placeholder:text-ink-2"
      />
      {unit && (
        <span aria-hidden="true" className="text-label text-ink-2">
          {unit}
        </span>
      )}
    </span>
  )
}
