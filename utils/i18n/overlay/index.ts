import type { Catalogue } from '../catalogue.ts'
import type { Language } from '../language.ts'
import { overlayDe } from './de.ts'
import { type OverlayKey, overlayEn } from './en.ts'
import { overlayFi } from './fi.ts'
import { overlayNl } from './nl.ts'

export type { OverlayKey } from './en.ts'

/** The overlay's texts in every language. The background sends a page only the one it needs. */
export const overlayCatalogues: Readonly<Record<Language, Catalogue<OverlayKey>>> = {
  en: overlayEn,
  nl: overlayNl,
  fi: overlayFi,
  de: overlayDe,
}
