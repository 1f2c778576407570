import { expect, it } from 'vitest'
import { quietNow } from '../../utils/background/quiet.ts'
import { defaultSettings } from '../../utils/settings/parse.ts'

const at = (time: string) => Date.parse(`2026-11-24T${time}:00+01:00`)
const personal = (quiet: { until?: number; from?: string; to?: string }) => ({
  ...defaultSettings.personal,
  quiet: { until: 0, from: '', to: '', ...quiet },
})

it.each([
  ['never asked for', {}, '12:00', false],
  ['until later today', { until: at('13:00') }, '12:59', true],
  ['until just now', { until: at('13:00') }, '13:00', false],
  ['lunch, before', { from: '12:00', to: '13:00' }, '11:59', false],
  ['lunch', { from: '12:00', to: '13:00' }, '12:00', true],
  ['lunch, over', { from: '12:00', to: '13:00' }, '13:00', false],
  ['over midnight, evening', { from: '22:00', to: '07:00' }, '23:30', true],
  ['over midnight, morning', { from: '22:00', to: '07:00' }, '06:59', true],
  ['over midnight, day', { from: '22:00', to: '07:00' }, '12:00', false],
  ['half filled in', { from: '22:00' }, '23:00', false],
  ['no length', { from: '09:00', to: '09:00' }, '09:00', false],
])('quiet: %s', (_what, quiet, time, expected) => {
  // Amsterdam's own clock, whatever this process's zone.
  expect(quietNow(personal(quiet), 'Europe/Amsterdam', at(time))).toBe(expected)
})
