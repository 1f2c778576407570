import type { CalibrationBin } from '@/utils/effort/early-risk/calibration.ts'
import { usePage } from '../kit/page.ts'

/** What was said against what came true, a line per fifth. */
export function Calibration({ bins }: { readonly bins: readonly CalibrationBin[] }) {
  const { speaker } = usePage()
  const percent = (share: number) =>
    speaker.t('riskShare', { share: speaker.number(Math.round(share * 100)) })
  const cell = 'py-1 pr-4 text-right tabular-nums'
  return (
    <table className="max-w-sm">
      <thead className="text-label text-ink-2">
        <tr>
          {(['riskSaid', 'riskCame', 'riskTimes'] as const).map((name) => (
            <th key={name} scope="col" className={`${cell} font-normal`}>
              {speaker.t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bins.map(({ said, came, n }) => (
          <tr key={said}>
            <th scope="row" className={`${cell} font-normal`}>
              {percent(said)}
            </th>
            <td className={cell}>{percent(came)}</td>
            <td className={cell}>{speaker.number(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
