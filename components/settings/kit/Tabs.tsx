import { type KeyboardEvent, useRef } from 'react'

interface TabsProps<T extends string> {
  readonly name: string
  readonly tabs: readonly { readonly id: T; readonly text: string }[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
}

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** Tabs by the ARIA pattern: one tab stop, arrows, Home and End. The panel is `panel-<id>`. */
export function Tabs<T extends string>({ name, tabs, chosen, onChoose }: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === chosen)
    const step = STEP[event.key]
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step === undefined ? null : at + step
    if (to === null) return
    event.preventDefault()
    const index = (to + tabs.length) % tabs.length
    const next = tabs[index]
    if (!next) return
    onChoose(next.id)
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[index]?.focus()
  }

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={name}
      onKeyDown={onKeyDown}
      className="grid shrink-0 auto-cols-fr grid-flow-col border-b border-line"
    >
      {tabs.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={id === chosen ? `panel-${id}` : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          className={`min-h-9 px-1 focus-visible:-outline-offset-2 ${id === chosen ? 'font-semibold text-ink shadow-[inset_0_-3px_0_var(--color-accent)]' : 'text-ink-2 hover:text-ink'}`}
        >
          {text}
        </button>
      ))}
    </div>
  )
}
