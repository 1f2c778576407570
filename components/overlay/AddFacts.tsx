import type { WorkView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { PeopleField } from './PeopleField.tsx'
import { SectionTitle } from './SectionTitle.tsx'
import { SettleTicks } from './SettleTicks.tsx'

/** What only the agent can know of a ticket: opened from the card's bottom line. */
export function AddFacts({ work }: { readonly work: WorkView }) {
  const { speaker } = useOverlay()
  return (
    <section className="p-3" data-add="">
      <SectionTitle text={speaker.t('addFacts')} />
      <PeopleField people={work.people} peopleStated={work.peopleStated} />
      <SettleTicks settle={work.settle} />
    </section>
  )
}
