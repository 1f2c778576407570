import { describe, expect, test } from 'vitest'
import { priorityOf, typeOf, waitingCategory } from '../../../utils/helpdesks/words.ts'

describe('status names in four languages', () => {
  test.each([
    ['Waiting for customer', 'pending'],
    ['Awaiting user response', 'pending'],
    ['Wacht op klant', 'pending'],
    ['Wachten op aanmelder', 'pending'],
    ['Warten auf Kunden', 'pending'],
    ['Wartet auf Rückmeldung', 'pending'],
    ['Odottaa asiakasta', 'pending'],
    ['Waiting for vendor', 'hold'],
    ['Pending change approval', 'hold'],
    ['On hold', 'hold'],
    ['Wacht op leverancier', 'hold'],
    ['Wartet auf Lieferant', 'hold'],
    ['Zurückgestellt', 'hold'],
    ['Odottaa toimittajaa', 'hold'],
    ['Keskeytetty', 'hold'],
    ['Pending', 'waiting'],
    ['Waiting for support', null],
    ['Odottaa tukea', null],
    ['Customer waiting', null],
    ['Kunde wartet', null],
    ['In behandeling', null],
    ['연구소 대기 중', null],
  ])('%s', (name, expected) => {
    expect(waitingCategory(name)).toBe(expected)
  })
})

describe('priorities', () => {
  test.each([
    ['P1', 1],
    ['Prio 2', 2],
    ['Prioriteit 3', 3],
    ['1 - Critical', 1],
    ['P5', 4],
    ['urgent', 1],
    ['Highest', 1],
    ['Hoch', 2],
    ['Korkea', 2],
    ['Korkein', 1],
    ['Normaal', 3],
    ['Lowest', 4],
    ['Matala', 4],
    ['P10', null],
    ['Gold', null],
  ])('%s', (name, level) => {
    expect(priorityOf(name)).toEqual({ name, level })
  })
})

test.each([
  ['[System] Incident', 'incident'],
  ['Storing', 'incident'],
  ['Häiriö', 'incident'],
  ['Service Request', 'request'],
  ['[System] Service request with approvals', 'request'],
  ['Wijziging', 'change'],
  ['Tehtävä', 'task'],
  ['Story', 'other'],
])('type %s', (name, expected) => {
  expect(typeOf(name)).toBe(expected)
})
