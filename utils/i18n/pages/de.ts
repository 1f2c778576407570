import type { Catalogue } from '../catalogue.ts'
import { dayDe } from './de/day.ts'
import { optionsDe } from './de/options.ts'
import { popupDe } from './de/popup.ts'
import { privacyDe } from './de/privacy.ts'
import { riskDe } from './de/risk.ts'
import { rulesDe } from './de/rules.ts'
import { valuesDe } from './de/values.ts'
import { workDe } from './de/work.ts'
import type { PagesKey } from './en.ts'

export const pagesDe: Catalogue<PagesKey> = {
  ...popupDe,
  ...valuesDe,
  ...optionsDe,
  ...privacyDe,
  ...riskDe,
  ...rulesDe,
  ...workDe,
  ...dayDe,
}
