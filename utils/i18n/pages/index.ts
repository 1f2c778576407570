import type { Catalogue } from '../catalogue.ts'
import type { Language } from '../language.ts'
import { pagesDe } from './de.ts'
import { type PagesKey, pagesEn } from './en.ts'
import { pagesFi } from './fi.ts'
import { pagesNl } from './nl.ts'

/** Texts of popup and options page in every language. */
export const pagesCatalogues: Readonly<Record<Language, Catalogue<PagesKey>>> = {
  en: pagesEn,
  nl: pagesNl,
  fi: pagesFi,
  de: pagesDe,
}
