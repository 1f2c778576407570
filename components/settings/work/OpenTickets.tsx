import { usePage } from '../kit/page.ts'
import { DoNowList } from '../popup/DoNowList.tsx'
import { OpenCounts } from './OpenCounts.tsx'
import { SettleLater } from './SettleLater.tsx'
import { useAnswer } from './use-answer.ts'
import { useOverlayWords } from './use-overlay-words.ts'

/** Tickets beside the one at hand: do now, two counts, what is left to settle. Nothing while there is nothing. */
export function OpenTickets() {
  const { ports, speaker } = usePage()
  const overlay = useOverlayWords()
  const { answer: lists, again } = useAnswer(ports.work.lists)
  if (lists === null) return null
  return (
    <>
      <DoNowList
        items={lists.doNow.map(({ id, number, url, fact, urgent, asOf }) => ({
          id,
          glyph: urgent ? 'soon' : 'clock',
          text: speaker.t('ticketLine', {
            number,
            text: fact.map((each) => overlay.say(each)).join(' '),
          }),
          note: speaker.t('asOfTime', { time: { time: asOf } }),
          onShow: () => ports.work.open(url),
        }))}
      />
      <OpenCounts melons={lists.melons} overnight={lists.overnight} />
      <SettleLater lines={lists.settle} onChange={again} />
    </>
  )
}
