import { type ReactNode, useState } from 'react'
import { Button, LinkAction } from './Button.tsx'
import { LockLine } from './Notice.tsx'
import { Panel } from './Panel.tsx'
import { usePage, useSetting } from './page.ts'

interface ItemListProps<T> {
  /** A list of groups in the settings. */
  readonly path: string
  readonly none: string
  readonly addText: string
  readonly fresh: () => T
  readonly titleOf: (item: T) => string
  /** A new item may be added; false while it would say nothing. */
  readonly isReady: (item: T) => boolean
  /** Items the list takes at the most. */
  readonly most: number
  /** Something more to do with an item, under its fields. */
  readonly more?: (item: T, add: (items: readonly T[]) => void) => ReactNode
  readonly fields: (item: T, id: string, put: (part: Partial<T>) => void) => ReactNode
}

/** Items of the settings, each changed in place; a new one counts only once it was added. */
export function ItemList<T extends object>({
  path,
  none,
  addText,
  fresh,
  titleOf,
  isReady,
  most,
  more,
  fields,
}: ItemListProps<T>) {
  const { speaker } = usePage()
  const { value: items, locked, set } = useSetting<readonly T[]>(path)
  const [draft, setDraft] = useState<T | null>(null)
  const put = (index: number, part: Partial<T>) =>
    set(items.map((item, at) => (at === index ? { ...item, ...part } : item)))

  return (
    <fieldset disabled={locked} className="grid min-w-0 gap-4">
      {items.length === 0 && draft === null && <p className="text-ink-2">{none}</p>}
      {items.map((item, index) => (
        <Panel
          key={`${items.length}.${index}`}
          title={titleOf(item)}
          aside={
            <LinkAction
              name={speaker.t('removeName', { name: titleOf(item) })}
              onClick={() => set(items.filter((_, at) => at !== index))}
            >
              {speaker.t('remove')}
            </LinkAction>
          }
        >
          {fields(item, `${path}.${index}`, (part) => put(index, part))}
          {more?.(item, (others) => set([...items, ...others].slice(0, most)))}
        </Panel>
      ))}
      {locked && <LockLine />}
      {draft === null ? (
        items.length < most && (
          <div>
            <Button onClick={() => setDraft(fresh())}>{addText}</Button>
          </div>
        )
      ) : (
        <Panel title={addText}>
          {fields(draft, `${path}.new`, (part) => setDraft({ ...draft, ...part }))}
          <div className="flex gap-2">
            <Button
              primary
              disabled={!isReady(draft)}
              onClick={() => {
                set([...items, draft])
                setDraft(null)
              }}
            >
              {speaker.t('add')}
            </Button>
            <Button onClick={() => setDraft(null)}>{speaker.t('cancel')}</Button>
          </div>
        </Panel>
      )}
    </fieldset>
  )
}
