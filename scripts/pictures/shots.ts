import type { StateName } from '../../test/components/states.ts'

/** One picture on a sheet: a state, how much room it has, and what is pressed before it is taken. */
export interface Shot {
  readonly state: StateName
  readonly caption: string
  readonly width?: number
  readonly maxHeight?: number
  readonly press?: readonly string[]
  readonly shape?: { readonly away?: boolean; readonly hidden?: boolean }
  readonly order?: 'promise'
  readonly hideTimers?: boolean
  readonly textScale?: number
  /** With marks of two messages under the strip. */
  readonly marks?: boolean
}

export type Surface = 'strip' | 'card'

const plain = (states: readonly StateName[]): Shot[] => states.map((state) => ({ state, caption: state }))

export const SHOTS: Readonly<Record<Surface, readonly Shot[]>> = {
  strip: [
    ...plain(['calm', 'founding', 'soon', 'late', 'paused', 'closed', 'theirTurn', 'noSla', 'stale']),
    ...plain(['unsure', 'moodOff', 'noWords', 'plainIssue', 'reading', 'signedOut', 'serverDown', 'done']),
    { state: 'founding', caption: 'promise first', order: 'promise' },
    { state: 'founding', caption: 'timers hidden', hideTimers: true },
    ...[500, 460, 420, 380, 340, 300, 260, 210, 150].map(
      (width): Shot => ({ state: 'founding', caption: `${width} px`, width }),
    ),
    ...[420, 340, 260, 180].map((width): Shot => ({ state: 'late', caption: `${width} px`, width })),
    ...[420, 340, 260, 180].map((width): Shot => ({ state: 'stale', caption: `${width} px`, width })),
    { state: 'serverDown', caption: '260 px', width: 260 },
    { state: 'founding', caption: 'put away', shape: { away: true } },
    { state: 'moodOff', caption: 'put away, mood off', shape: { away: true } },
    { state: 'founding', caption: 'hidden while sharing', shape: { hidden: true } },
    { state: 'founding', caption: 'message marks', marks: true },
    { state: 'founding', caption: 'text 125 %', textScale: 1.25, width: 700 },
  ],
  card: [
    { state: 'founding', caption: 'founding case' },
    {
      state: 'founding',
      caption: 'why it shows',
      press: ['[data-nudge] button[aria-expanded]:not([aria-haspopup])'],
    },
    {
      state: 'founding',
      caption: 'later, with a reason',
      press: ['[data-nudge] [aria-haspopup]'],
      maxHeight: 760,
    },
    { state: 'founding', caption: 'correction', press: ['[data-fold=mood] [aria-haspopup]'] },
    { state: 'founding', caption: 'folded to 540', maxHeight: 540 },
    { state: 'founding', caption: 'folded to 420', maxHeight: 420 },
    { state: 'founding', caption: 'least, 240', maxHeight: 240 },
    { state: 'founding', caption: 'sparkline as table', press: ['[data-fold=mood] button:has([role=img])'] },
    ...plain(['calm', 'soon', 'late', 'paused', 'closed', 'theirTurn', 'noSla', 'stale', 'unsure']),
    ...plain(['noted', 'asksForCall']),
    {
      state: 'noted',
      caption: 'a note changed',
      press: ['[data-fold=customer] li:nth-child(2) [aria-expanded]'],
    },
    {
      state: 'noted',
      caption: 'words changed',
      press: ['[data-fold=customer] li:last-child [aria-expanded]'],
    },
    {
      state: 'asksForCall',
      caption: 'forgetting asks once more',
      press: ['[data-fold=customer] > div > button'],
    },
    { state: 'noted', caption: 'notes, 480', maxHeight: 480 },
    ...plain(['moodOff', 'noWords', 'said', 'saidBeside', 'onIt', 'severalSlas', 'ours', 'noDesk', 'done']),
    ...plain(['plainIssue', 'reading', 'signedOut', 'serverDown']),
    { state: 'founding', caption: 'timers hidden', hideTimers: true, maxHeight: 420 },
    { state: 'founding', caption: 'text 125 %', textScale: 1.25, maxHeight: 700 },
  ],
}
