import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly note?: string
  readonly icon?: ReactNode
  /** Given for a choice of one among several. */
  readonly checked?: boolean
  readonly apart?: boolean
  readonly onChoose: () => void
}

interface MenuProps {
  readonly name: string
  readonly items: readonly MenuItem[]
  /** Closed by Escape or a choice; the opener gets the focus back. */
  readonly onClose: () => void
}

/** A menu in the flow of the card, so that it pushes instead of covering. Arrow keys move, Escape closes. */
export function Menu({ name, items, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null)
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])]

  useEffect(() => {
    const open = buttons()
    const chosen = items.findIndex((item) => item.checked)
    open[Math.max(0, chosen)]?.focus({ preventScroll: true })
    list.current?.scrollIntoView?.({ block: 'nearest' })
    // Opening moves the focus once; the items may change under it.
  }, [])

  function onKeyDown(event: KeyboardEvent): void {
    const all = buttons()
    const at = all.findIndex((button) => button === event.target)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (to !== undefined) {
      event.preventDefault()
      all[(to + all.length) % all.length]?.focus()
    }
  }

  return (
    <div
      ref={list}
      role="menu"
      aria-label={name}
      onKeyDown={onKeyDown}
      className="frame-strong lifted mt-2 rounded-inner bg-raised p-1"
    >
      <div className="px-2 py-1 quiet" aria-hidden="true">
        {name}
      </div>
      {items.map((item) => (
        <button
          key={item.key}
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          tabIndex={-1}
          onClick={item.onChoose}
          className={`flex min-h-8 w-full items-center gap-2 rounded-inner px-2 py-1 hover:bg-calm focus-visible:bg-calm ${item.apart ? 'rule-t' : ''} ${item.checked ? 'chosen' : ''}`}
        >
          {item.icon}
          <span className="grow">{item.label}</span>
          {item.note && <span className="quiet whitespace-nowrap">{item.note}</span>}
        </button>
      ))}
    </div>
  )
}
