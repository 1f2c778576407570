import type { ShareReading } from '@/utils/settings/share.ts'
import { Button } from '../kit/Button.tsx'
import { ErrorLine } from '../kit/Notice.tsx'
import { usePage } from '../kit/page.ts'
import { tellChange } from './tell-change.ts'
import { tellLeftOut } from './tell-left-out.ts'

interface DifferenceProps {
  readonly name: string
  readonly reading: ShareReading
  readonly onApply: () => void
  readonly onLeave: () => void
}

/** The difference comes on request: it is brought into sight and read first. */
function bringUp(title: HTMLElement | null): void {
  title?.focus({ preventScroll: true })
  title?.scrollIntoView?.({ block: 'start' })
}

/** What a file would change, from what to what, and what of it is left out and why. */
export function Difference({ name, reading, onApply, onLeave }: DifferenceProps) {
  const { speaker } = usePage()
  const { changes, leftOut, altered, team } = reading
  const n = changes.length
  return (
    <>
      <div className="rounded-inner border border-line px-2.5 py-2">
        <h3 ref={bringUp} tabIndex={-1} className="font-semibold wrap-anywhere outline-none">
          {speaker.t('fileChanges', { file: name, n })}
        </h3>
        {n > 0 && (
          <table className="mt-1 w-full text-label">
            <tbody>
              {changes.map((change, index) => {
                const told = tellChange(change, speaker)
                return (
                  <tr key={`${change.path} ${change.kind} ${index}`} className="align-top">
                    <th
                      scope="row"
                      className="w-1/2 py-0.5 pr-3 text-left font-normal wrap-anywhere text-ink-2"
                    >
                      {told.name}
                    </th>
                    <td className="py-0.5 wrap-anywhere text-ink-2">
                      {told.from !== '' && (
                        <>
                          {told.from}
                          <span aria-hidden="true"> → </span>
                          <span className="sr-only"> {speaker.t('becomes')} </span>
                        </>
                      )}
                      <b className="font-semibold text-ink">{told.to}</b>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
        {altered && <ErrorLine>{speaker.t('fileAltered')}</ErrorLine>}
        {leftOut.length > 0 && (
          <>
            <ErrorLine>{speaker.t('fileLeftOut', { n: leftOut.length })}</ErrorLine>
            <ul className="pl-[22px] text-label">
              {leftOut.slice(0, 12).map((problem, index) => (
                <li key={`${problem.path} ${index}`} className="wrap-anywhere">
                  {tellLeftOut(problem, speaker, team)}
                </li>
              ))}
              {leftOut.length > 12 && <li>{speaker.t('fileMore', { n: leftOut.length - 12 })}</li>}
            </ul>
          </>
        )}
      </div>
      <div className="flex flex-wrap gap-2 pt-3">
        {n > 0 && (
          <Button primary onClick={onApply}>
            {speaker.t('fileApply', { n })}
          </Button>
        )}
        <Button onClick={onLeave}>{speaker.t('fileLeave')}</Button>
      </div>
    </>
  )
}
