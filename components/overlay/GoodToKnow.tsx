import type { WorkView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { FactRow } from './FactRow.tsx'
import type { FactLine } from './facts.ts'
import { SectionTitle } from './SectionTitle.tsx'
import { StatusOffer } from './StatusOffer.tsx'

interface GoodToKnowProps {
  readonly lines: readonly FactLine[]
  readonly work: WorkView
  readonly untitled: boolean
}

/** Facts without colour and without buttons; what can be said to them are links. */
export function GoodToKnow({ lines, work, untitled }: GoodToKnowProps) {
  const { speaker } = useOverlay()
  return (
    <>
      {!untitled && <SectionTitle text={speaker.t('goodToKnow')} />}
      <ul>
        {lines.map((line) => (
          <FactRow key={line.key} line={line} work={work} />
        ))}
        {work.statusOffer !== null && <StatusOffer status={work.statusOffer} />}
      </ul>
    </>
  )
}
