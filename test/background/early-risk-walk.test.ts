import { describe, expect, test } from 'vitest'
import { targetOf } from '../../utils/background/early-risk/target.ts'
import {
  afterFault,
  afterPage,
  NO_WALKS,
  nextQuestion,
  type SiteWalks,
  withTeam,
} from '../../utils/background/early-risk/walk.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 24, 9)
/** The helpdesk's clock runs five minutes ahead. */
const at = (machineNow: number, retentionDays = 400) => ({
  machineNow,
  now: machineNow + 5 * MINUTE,
  retentionDays,
})
const one = withTeam(NO_WALKS, 'T', NOW)

function ask(walks: SiteWalks, moment = at(NOW)) {
  const found = nextQuestion(walks, moment)
  if (found === null) throw new Error('nothing is asked')
  return found
}

describe('the walk through solved tickets', () => {
  test('asks for nothing before a team is known, then from now back twelve months', () => {
    expect(nextQuestion(NO_WALKS, at(NOW))).toBeNull()
    expect(ask(one).question).toEqual({
      team: 'T',
      since: NOW + 5 * MINUTE - 365 * DAY,
      before: NOW,
      now: NOW + 5 * MINUTE,
    })
  })

  test('no farther back than history is kept', () => {
    expect(ask(one, at(NOW, 30)).question.since).toBe(NOW + 5 * MINUTE - 30 * DAY)
  })

  test('one request a minute, whatever tab asks', () => {
    const { walks } = ask(one)
    expect(nextQuestion(walks, at(NOW + MINUTE - 1))).toBeNull()
    expect(ask(walks, at(NOW + MINUTE)).question.before).toBe(NOW)
    // A machine's clock set back must not stop it for long.
    expect(nextQuestion(walks, at(NOW - DAY))).not.toBeNull()
  })

  test('sixty requests a day at the most, however long the tab is open; the next day it goes on', () => {
    let walks = one
    let asked = 0
    // 09:00 to 23:59 by this machine's clock: 900 minutes, each with a page that brings something older.
    for (let minute = 0; minute < 900; minute++) {
      const found = nextQuestion(walks, at(NOW + minute * MINUTE))
      if (found === null) continue
      asked++
      const page = { oldest: NOW - asked * DAY, last: false }
      walks = afterPage(found.walks, found.question, page, asked, false)
    }
    expect(asked).toBe(60)
    expect(ask(walks, at(NOW + 900 * MINUTE)).question.before).toBe(NOW - 60 * DAY)
  })

  test('goes on from the oldest seen, and ends with the last page', () => {
    const { walks, question } = ask(one)
    const second = afterPage(walks, question, { oldest: NOW - 9 * DAY, last: false }, 100, false)
    const asked = ask(second, at(NOW + MINUTE))
    expect(asked.question.before).toBe(NOW - 9 * DAY)
    const done = afterPage(asked.walks, asked.question, { oldest: null, last: true }, 100, false)
    expect(done.outcomes).toBe(100)
    expect(nextQuestion(done, at(NOW + 2 * MINUTE))).toBeNull()
  })

  test('a page that brings nothing older is stepped over', () => {
    const { walks, question } = ask(one)
    const stuck = afterPage(walks, question, { oldest: NOW, last: false }, 100, false)
    expect(ask(stuck, at(NOW + MINUTE)).question.before).toBeLessThan(NOW)
  })

  test('ends when enough is there; a day later it looks for what was solved since, thirty days deep', () => {
    const { walks, question } = ask(one)
    const full = afterPage(walks, question, { oldest: NOW - 90 * DAY, last: false }, 1500, true)
    expect(nextQuestion(full, at(NOW + DAY - MINUTE))).toBeNull()
    const again = ask(full, at(NOW + DAY + MINUTE))
    expect(again.question).toMatchObject({ since: NOW - 30 * DAY, before: NOW + DAY + 6 * MINUTE })
    const more = afterPage(again.walks, again.question, { oldest: NOW - 2 * DAY, last: false }, 1500, true)
    expect(ask(more, at(NOW + DAY + 2 * MINUTE)).question.before).toBe(NOW - 2 * DAY)
    const over = afterPage(more, again.question, { oldest: NOW - 31 * DAY, last: false }, 1500, true)
    expect(nextQuestion(over, at(NOW + DAY + 3 * MINUTE))).toBeNull()
  })

  test('a team after the other, five at the most', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].reduce((walks, team) => withTeam(walks, team, NOW), NO_WALKS)
    expect(Object.keys(many.teams)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const { walks, question } = ask(many)
    const next = afterPage(walks, question, { oldest: null, last: true }, 0, false)
    expect(ask(next, at(NOW + MINUTE)).question.team).toBe('b')
  })

  test.each([
    ['rate-limited', 30 * MINUTE, 30 * MINUTE],
    ['rate-limited', 1_000, 10 * MINUTE],
    ['server', null, 10 * MINUTE],
    ['no-access', null, 360 * MINUTE],
    ['aborted', null, MINUTE],
  ] as const)('after %s (%s) it rests, and asks the same again', (fault, retryAfter, rest) => {
    const { walks, question } = ask(one)
    const after = afterFault(walks, fault, retryAfter, NOW)
    expect(nextQuestion(after, at(NOW + rest - 1))).toBeNull()
    expect(ask(after, at(NOW + rest)).question.before).toBe(question.before)
  })
})

describe('the target a ticket was to be solved by', () => {
  const target = (metric: 'first-reply' | 'resolution' | 'other', dueAt: number | null, name = '') => ({
    metric,
    dueAt,
    name,
  })
  test.each([
    ['none', [], {}, null],
    ['only a first reply', [target('first-reply', 5)], {}, null],
    ['the resolution, not the farther other', [target('resolution', 5), target('other', 9)], {}, 5],
    ['of unnamed ones the farthest', [target('other', 5), target('other', 9)], {}, 9],
    ['as the lead named it', [target('other', 5, 'Fix'), target('other', 9)], { fix: 'resolution' }, 5],
    ['no due time', [target('resolution', null)], {}, null],
  ] as const)('%s', (_name, targets, metrics, expected) => {
    expect(targetOf(targets, metrics)).toBe(expected)
  })
})
