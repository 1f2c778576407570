import type { ProofArm } from '@/utils/hints/proof.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import type { OwnFigures } from '@/utils/messaging/work.ts'
import { usePage } from '../kit/page.ts'

/** Tickets with nudges beside those without, in plain figures; a dash where there was nothing to count. */
export function ProofTable({ proof }: Pick<OwnFigures, 'proof'>) {
  const { speaker } = usePage()
  const length = (value: number | null | undefined) => (value == null ? '–' : speaker.duration(value))
  const share = ({ n, of }: { readonly n: number; readonly of: number }) =>
    of === 0 ? '–' : speaker.t('proofOf', { n, of })
  const rows: readonly (readonly [PagesKey, (arm: ProofArm) => string])[] = [
    ['proofTickets', ({ tickets }) => speaker.number(tickets)],
    ['proofMean', ({ laid }) => length(laid?.mean)],
    ['proofP90', ({ laid }) => length(laid?.p90)],
    ['proofFollowed', ({ followed }) => share(followed)],
    ['proofReopened', ({ reopened }) => share(reopened)],
    ['proofLarge', ({ largeLaid }) => length(largeLaid)],
  ]
  return (
    <table className="w-full max-w-lg text-left">
      <thead className="text-label text-ink-2">
        <tr>
          <th scope="col">{speaker.t('proofFigure')}</th>
          <th scope="col">{speaker.t('proofNudged')}</th>
          <th scope="col">{speaker.t('proofHeldOut')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, say]) => (
          <tr key={key}>
            <th scope="row" className="py-0.5 pr-3 font-normal">
              {speaker.t(key)}
            </th>
            <td>{say(proof.nudged)}</td>
            <td>{say(proof.heldOut)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
