import type { OwnFigures } from '@/utils/messaging/work.ts'
import { usePage } from '../kit/page.ts'

/** "Your S tickets take 12–40 min (from 31)", or that there are too few. */
export function SpreadLines({ spread }: Pick<OwnFigures, 'spread'>) {
  const { speaker } = usePage()
  return (
    <ul>
      {spread.map(({ size, n, range }) => (
        <li key={size}>
          {range === null
            ? speaker.t('ownTooFew', { size: size.toUpperCase(), n })
            : speaker.t('ownSpread', { size: size.toUpperCase(), n, from: range[0], to: range[1] })}
        </li>
      ))}
    </ul>
  )
}
