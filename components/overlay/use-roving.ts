import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/**
 * One tab stop for a whole toolbar; arrow keys move inside. The grip keeps its arrows for moving, so
 * Enter and Escape leave it. Items carry `data-rove`.
 */
export function useRoving(toolbar: RefObject<HTMLElement | null>, first: string) {
  const [wanted, setWanted] = useState(first)
  const items = () => [...(toolbar.current?.querySelectorAll<HTMLElement>('[data-rove]') ?? [])]
  return {
    tabIndex: (name: string) => (name === wanted ? 0 : -1),
    handlers: {
      onFocus(event: FocusEvent<HTMLElement>) {
        const name = event.target.dataset['rove']
        if (name !== undefined) setWanted(name)
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const all = items()
        const at = all.indexOf(event.target as HTMLElement)
        const leavesGrip =
          all[at]?.dataset['rove'] === 'grip' && (event.key === 'Enter' || event.key === 'Escape')
        const move = leavesGrip ? MOVES['End'] : MOVES[event.key]
        if (at < 0 || !move) return
        event.preventDefault()
        all[move(at, all.length)]?.focus()
      },
    },
  }
}
