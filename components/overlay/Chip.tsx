import { SmallButton } from '@/components/ui/SmallButton.tsx'
import type { Hint, Say } from '@/utils/hints/hint.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import { useOverlay } from './context.ts'
import { Word } from './Word.tsx'

interface ChipProps {
  readonly nudge: Hint
  /** Another strong colour is on: the chip turns neutral. */
  readonly loud: boolean
  /** Leaves the strip last of all where a strong colour must stay. */
  readonly drop: 9 | undefined
  readonly tabIndex: number
  readonly onPress: () => void
}

/** What each long chip becomes when room runs out, first without its figure, then in one word. */
const SHORTER: Partial<Record<OverlayKey, OverlayKey>> = {
  startNow: 'startNowNoSize',
  startNowNoSize: 'startShort',
}

/** The one action on the strip. */
export function Chip({ nudge, loud, drop, tabIndex, onPress }: ChipProps) {
  const { stripSpeaker } = useOverlay()
  const said: Say = nudge.chip ?? { key: 'startNowNoSize' }
  const full = stripSpeaker.say(said)
  const withoutFigure = said.key === 'startNow' ? stripSpeaker.t('startNowNoSize') : full
  const shortKey = SHORTER[said.key === 'startNow' ? 'startNowNoSize' : said.key]
  return (
    <span data-word={drop} className="cell-tight">
      <SmallButton rove="chip" tabIndex={tabIndex} name={full} accent={!loud} onClick={onPress}>
        {!loud && <span className="size-2 rounded-full bg-accent" />}
        <span data-word="6">
          <Word level={2} full={full} brief={withoutFigure} />
        </span>
        <span data-brief="6">{shortKey === undefined ? withoutFigure : stripSpeaker.t(shortKey)}</span>
      </SmallButton>
    </span>
  )
}
