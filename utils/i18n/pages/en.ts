import { dayEn } from './en/day.ts'
import { optionsEn } from './en/options.ts'
import { popupEn } from './en/popup.ts'
import { privacyEn } from './en/privacy.ts'
import { riskEn } from './en/risk.ts'
import { rulesEn } from './en/rules.ts'
import { valuesEn } from './en/values.ts'
import { workEn } from './en/work.ts'

/** English texts of popup and options page. Its keys are the keys of every language. */
export const pagesEn = {
  ...popupEn,
  ...valuesEn,
  ...optionsEn,
  ...privacyEn,
  ...riskEn,
  ...rulesEn,
  ...workEn,
  ...dayEn,
}

export type PagesKey = keyof typeof pagesEn
export type PopupKey = keyof typeof popupEn
export type ValuesKey = keyof typeof valuesEn
export type OptionsKey = keyof typeof optionsEn
export type RiskKey = keyof typeof riskEn
export type RulesKey = keyof typeof rulesEn
export type PrivacyKey = keyof typeof privacyEn
export type WorkKey = keyof typeof workEn
export type DayKey = keyof typeof dayEn
