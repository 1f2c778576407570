import { type KeyboardEvent, useRef } from 'react'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import type { WorkView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'

const MOST = 100_000

/** How many people wait: typed, or the customer's own number confirmed. */
export function PeopleField({ people, peopleStated }: Pick<WorkView, 'people' | 'peopleStated'>) {
  const { speaker, actions } = useOverlay()
  const input = useRef<HTMLInputElement>(null)

  function save(): void {
    const count = Math.round(Number(input.current?.value))
    if (count >= 1 && count <= MOST) actions.people(count)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') return
    // The card's own keys are not meant while a number is typed.
    event.stopPropagation()
    if (event.key === 'Enter') save()
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <label className="inline-flex min-h-6 items-center gap-1 text-label">
        {speaker.t('peopleWaiting')}
        <input
          ref={input}
          type="number"
          min={1}
          max={MOST}
          defaultValue={people ?? undefined}
          onKeyDown={onKeyDown}
          className="frame-strong min-h-6 w-16 rounded-inner bg-surface px-1.5"
        />
      </label>
      <LinkButton onClick={save}>{speaker.t('peopleSave')}</LinkButton>
      {people === null && peopleStated !== null && (
        <LinkButton onClick={() => actions.people(peopleStated)}>
          {speaker.t('peopleConfirm', { n: peopleStated })}
        </LinkButton>
      )}
      {people !== null && (
        <LinkButton onClick={() => actions.people(null)}>{speaker.t('peopleForget')}</LinkButton>
      )}
    </div>
  )
}
