import { describe, expect, it } from 'vitest'
import { parseLog } from '../../scripts/eval-nudge/read-log.ts'
import { auc, riskReport } from '../../scripts/eval-nudge/risk.ts'
import { TINY, textsOf } from './tiny-log.ts'

const said = (value: number, missed: boolean) => ({ said: value, missed })

describe('AUC', () => {
  it('is the share of pairs in the right order, ties half', () => {
    // Pairs: 0.9 over 0.8 and over 0.3, right; 0.3 below 0.8, wrong; 0.3 with 0.3, half: 2.5 of 4.
    expect(auc([said(0.9, true), said(0.3, true), said(0.8, false), said(0.3, false)])).toBe(0.625)
    expect(auc([said(0.9, true)])).toBeNull()
    expect(auc([])).toBeNull()
  })
})

describe('the report on early risk', () => {
  it('is off on a small log', () => {
    // By opening C, A, B, E: learned up to B's opening, when no target was past yet; B and E are asked about.
    expect(riskReport(parseLog(textsOf(TINY)))).toEqual({
      log: 'tiny',
      outcomes: 0,
      asked: 2,
      auc: { 0: null, 25: null, 50: null, 75: null },
      calibration: [],
    })
  })
})
