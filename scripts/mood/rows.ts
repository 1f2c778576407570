import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { MOOD_LANGUAGES, type MoodLanguage } from '../../utils/mood/language/languages.ts'

export type Mood = 'neg' | 'neu' | 'pos'
export const MOODS: readonly Mood[] = ['neg', 'neu', 'pos']

/** One labelled text. `source` `corpus` is our own. */
export interface Row {
  readonly split: 'train' | 'dev'
  readonly lang: MoodLanguage
  readonly source: string
  readonly label: Mood
  readonly text: string
  readonly kind: string
  readonly scenario: string
  readonly step: number | null
  readonly id: string
  readonly second: Mood | null
}

/** The labelled sets of a folder (data/README.md): only our languages; order of files and lines. */
export function readSets(dir: string): Row[] {
  const rows: Row[] = []
  for (const file of readdirSync(dir)
    .filter((name) => name.endsWith('.tsv.gz'))
    .sort()) {
    const lines = gunzipSync(readFileSync(join(dir, file)))
      .toString('utf8')
      .split('\n')
    for (const line of lines) {
      const [split, lang, source, label, , ...text] = line.split('\t')
      if (text.length === 0 || (split !== 'train' && split !== 'dev')) continue
      if (!MOODS.includes(label as Mood) || !MOOD_LANGUAGES.includes(lang as MoodLanguage)) continue
      rows.push({
        split,
        lang: lang as MoodLanguage,
        source: source as string,
        label: label as Mood,
        text: text.join('\t'),
        kind: '',
        scenario: '',
        step: null,
        id: '',
        second: null,
      })
    }
  }
  return rows
}

/** Our own helpdesk messages (test/corpus/README.md). */
export function readCorpus(dir: string): Row[] {
  const rows: Row[] = []
  for (const lang of [...MOOD_LANGUAGES].sort()) {
    const folder = join(dir, lang)
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()) {
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        if (line.trim() !== '') rows.push({ second: null, ...JSON.parse(line), lang, source: 'corpus' })
      }
    }
  }
  return rows
}

/** Sets whose licence allows a shipped model (docs/mood.md lists them with counts). */
export const CLEAN_SETS: ReadonlySet<string> = new Set([
  'xed',
  'finnsentiment',
  'vader_tweets',
  'vader_amazon',
  'vader_nyt',
  'stackoverflow',
  'mabsa',
  'potts',
  'lexicon',
  'uineutral',
  'own',
])
/** Never trained on, in no setting. */
export const NEVER_TRAINED: ReadonlySet<string> = new Set(['xsid'])
/** What the measured report's setting A leaves out. */
export const NOT_IN_A: ReadonlySet<string> = new Set(['lexicon', 'xsid'])
/** Neutral in these means "not negative". */
export const NEUTRAL_IS_REST: ReadonlySet<string> = new Set(['codereview'])

const BINARY = new Set([
  'trustpilot_mt_fi',
  'trustpilot_mt_da',
  'trustpilot_mt_sv',
  'trustpilot_mt_no',
  'bol_books',
  'amazon_books_de',
  'nl:xed',
  'de:xed',
])

/** True for sets without a neutral class. */
export function isBinary(lang: string, source: string): boolean {
  return BINARY.has(source) || BINARY.has(`${lang}:${source}`)
}
