import type { Catalogue } from '../catalogue.ts'
import type { PagesKey } from './en.ts'
import { dayNl } from './nl/day.ts'
import { optionsNl } from './nl/options.ts'
import { popupNl } from './nl/popup.ts'
import { privacyNl } from './nl/privacy.ts'
import { riskNl } from './nl/risk.ts'
import { rulesNl } from './nl/rules.ts'
import { valuesNl } from './nl/values.ts'
import { workNl } from './nl/work.ts'

export const pagesNl: Catalogue<PagesKey> = {
  ...popupNl,
  ...valuesNl,
  ...optionsNl,
  ...privacyNl,
  ...riskNl,
  ...rulesNl,
  ...workNl,
  ...dayNl,
}
