import { LinkButton } from '@/components/ui/LinkButton.tsx'
import type { WorkView } from '@/utils/hints/assessment.ts'
import type { HintId } from '@/utils/hints/hint.ts'
import { useOverlay } from './context.ts'
import { PeopleField } from './PeopleField.tsx'
import { SettleTicks } from './SettleTicks.tsx'

const WITH_DETAIL = ['settle-later', 'really-solved', 'lost-time', 'own-deadline'] as const satisfies HintId[]
export type DetailId = (typeof WITH_DETAIL)[number]

/** Facts that the agent may answer; the others only stand there. */
export function hasDetail(id: string): id is DetailId {
  return (WITH_DETAIL as readonly string[]).includes(id)
}

/** What an opened fact lets the agent say, as links. */
export function FactDetail({ id, work }: { readonly id: DetailId; readonly work: WorkView }) {
  const { speaker, actions } = useOverlay()
  switch (id) {
    case 'settle-later':
      return <SettleTicks settle={work.settle} />
    case 'lost-time':
      return <PeopleField people={work.people} peopleStated={work.peopleStated} />
    case 'really-solved':
      return (
        <LinkButton onClick={() => actions.confirmed(!work.confirmed)}>
          {speaker.t(work.confirmed ? 'deadlineUndo' : 'confirmedByPhone')}
        </LinkButton>
      )
    case 'own-deadline':
      return (
        <LinkButton onClick={() => actions.deadline(!work.deadlineConfirmed)}>
          {speaker.t(work.deadlineConfirmed ? 'deadlineUndo' : 'deadlineConfirm')}
        </LinkButton>
      )
  }
}
