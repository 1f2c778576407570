import { Glyph } from '@/components/ui/Glyph.tsx'
import type { ControlProps } from './Field.tsx'

export interface Choice<T extends string> {
  readonly value: T
  readonly text: string
  readonly lang?: string
}

interface SelectProps<T extends string> {
  readonly control: ControlProps
  readonly value: T
  readonly choices: readonly Choice<T>[]
  readonly onPick: (value: T) => void
  readonly className?: string
}

/** The browser's own list, in our frame. */
export function Select<T extends string>({
  control,
  value,
  choices,
  onPick,
  className = '',
}: SelectProps<T>) {
  return (
    <span className={`relative inline-flex min-w-0 ${className}`}>
      <select
        {...control}
        value={value}
        onChange={(event) => onPick(event.currentTarget.value as T)}
        className="control h-7 w-full min-w-0 appearance-none pr-7 text-ellipsis"
      >
        {choices.map(({ value: key, text, lang }) => (
          <option key={key} value={key} lang={lang} className="bg-surface text-ink">
            {text}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute top-1.5 right-1.5 text-ink-2">
        <Glyph name="down" />
      </span>
    </span>
  )
}
