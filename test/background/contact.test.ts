import { describe, expect, it } from 'vitest'
import { contactOf } from '../../utils/background/contact.ts'
import { assess } from '../../utils/hints/assess.ts'
import { at, given, inputOf, settingsOf, target, ticketOf } from '../hints/support.ts'

const LATE = ticketOf({ slaTargets: given([target({ dueAt: at('09:30') })]) })
const window = (from: string, to: string, announcedOn = '2026-11-20') => ({
  name: 'Mail',
  match: 'Acme',
  from: new Date(at(from)).toISOString(),
  to: new Date(at(to)).toISOString(),
  announcedOn,
})

/** What is remembered of a ticket that is 40 minutes late at 10:10. */
function reasons(...maintenance: object[]) {
  const judged = assess(inputOf({ ticket: LATE, settings: settingsOf({ maintenance }) }))
  return contactOf(LATE, [], judged)?.reasons
}

describe('late, and a strike or not', () => {
  it('is one as a rule', () => {
    expect(reasons()).toEqual(['late'])
  })

  it('is none where an announced window took as long as it is late', () => {
    expect(reasons(window('09:00', '10:00'))).toEqual([])
    expect(reasons(window('09:20', '11:00'))).toEqual([])
  })

  it('is one where the window was shorter, not announced, or somebody else’s', () => {
    expect(reasons(window('09:30', '10:00'))).toEqual(['late'])
    expect(reasons(window('09:00', '10:00', ''))).toEqual(['late'])
    expect(reasons({ ...window('09:00', '10:00'), match: 'Globex' })).toEqual(['late'])
  })
})
