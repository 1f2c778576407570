import { useState } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { LockLine } from './Notice.tsx'
import { usePage, useSetting } from './page.ts'
import { type Choice, Select } from './Select.tsx'
import { SelectField, TextField } from './value-fields.tsx'

interface NamedChoicesProps<T extends string> {
  /** A dictionary in the settings: a name as the helpdesk writes it, in lower case → one of `choices`. */
  readonly path: string
  /** Names it takes at the most. */
  readonly most: number
  readonly none: string
  /** What a line is called to those who do not see it. */
  readonly titleOf: (name: string) => string
  readonly nameLabel: string
  readonly choiceLabel: string
  readonly addText: string
  readonly choices: readonly [Choice<T>, ...Choice<T>[]]
}

/** The helpdesk's own names and what the lead says of each; a line to add one stands below. */
export function NamedChoices<T extends string>({ none, most, ...props }: NamedChoicesProps<T>) {
  const { path, titleOf, choices } = props
  const { speaker, language } = usePage()
  const { value, locked, set } = useSetting<Readonly<Record<string, T>>>(path)
  const names = Object.keys(value).sort((a, b) => a.localeCompare(b, language))
  return (
    <fieldset disabled={locked} className="grid min-w-0 gap-3">
      {names.length === 0 && <p className="text-ink-2">{none}</p>}
      {names.map((name) => (
        <div key={name} className="grid max-w-xl grid-cols-[1fr_auto_auto] items-center gap-2">
          <span aria-hidden="true" className="wrap-anywhere">
            {name}
          </span>
          <Field name={titleOf(name)} bare>
            {(control) => (
              <Select
                control={control}
                value={value[name] as T}
                choices={choices}
                onPick={(choice) => set({ ...value, [name]: choice })}
                className="w-44"
              />
            )}
          </Field>
          <button
            type="button"
            title={speaker.t('remove')}
            aria-label={speaker.t('removeName', { name })}
            onClick={() => set(without(value, name))}
            className="grid size-7 place-items-center rounded-inner text-ink-2 hover:bg-calm disabled:opacity-60"
          >
            <Glyph name="close" />
          </button>
        </div>
      ))}
      {locked ? (
        <LockLine />
      ) : (
        names.length < most && (
          <AddName {...props} onAdd={(name, choice) => set({ ...value, [name]: choice })} />
        )
      )}
    </fieldset>
  )
}

function AddName<T extends string>({
  path,
  nameLabel,
  choiceLabel,
  addText,
  choices,
  onAdd,
}: Omit<NamedChoicesProps<T>, 'none' | 'most'> & { readonly onAdd: (name: string, choice: T) => void }) {
  const [name, setName] = useState('')
  const [choice, setChoice] = useState<T>(choices[0].value)
  // As the readers look it up.
  const key = name.trim().toLocaleLowerCase('en')
  return (
    <div className="grid max-w-xl grid-cols-[repeat(auto-fit,minmax(min(170px,100%),1fr))] items-end gap-3">
      <TextField id={`${path}.new`} name={nameLabel} value={name} max={120} onGood={setName} />
      <SelectField name={choiceLabel} value={choice} choices={choices} onGood={setChoice} />
      <Button
        disabled={key === ''}
        onClick={() => {
          onAdd(key, choice)
          setName('')
        }}
      >
        {addText}
      </Button>
    </div>
  )
}

function without<T>(value: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name))
}
