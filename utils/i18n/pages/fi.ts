import type { Catalogue } from '../catalogue.ts'
import type { PagesKey } from './en.ts'
import { dayFi } from './fi/day.ts'
import { optionsFi } from './fi/options.ts'
import { popupFi } from './fi/popup.ts'
import { privacyFi } from './fi/privacy.ts'
import { riskFi } from './fi/risk.ts'
import { rulesFi } from './fi/rules.ts'
import { valuesFi } from './fi/values.ts'
import { workFi } from './fi/work.ts'

export const pagesFi: Catalogue<PagesKey> = {
  ...popupFi,
  ...valuesFi,
  ...optionsFi,
  ...privacyFi,
  ...riskFi,
  ...rulesFi,
  ...workFi,
  ...dayFi,
}
