import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Mood } from './rows.ts'

/** Libraries of the report, in the versions it measured; fetched for a comparison only, never shipped. */
const VERSIONS: Readonly<Record<string, string>> = {
  sentiment: '5.0.2',
  'vader-sentiment': '1.1.3',
  'wink-sentiment': '5.0.2',
  natural: '8.1.1',
  '@nlpjs/core': '4.26.1',
  '@nlpjs/sentiment': '4.26.1',
  '@nlpjs/lang-en': '4.26.1',
  '@nlpjs/lang-nl': '4.26.1',
  '@nlpjs/lang-fi': '4.26.1',
  '@nlpjs/lang-de': '4.26.1',
}

export interface Peer {
  readonly name: string
  readonly languages: readonly string[]
  judge(text: string, lang: string): Promise<Mood> | Mood
}

const sign = (score: number, edge = 0): Mood => (score > edge ? 'pos' : score < -edge ? 'neg' : 'neu')

/** Installs the libraries into `dir` when they are not there. @throws {Error} when the registry cannot be reached */
function install(dir: string): void {
  const missing = Object.keys(VERSIONS).filter((name) => !existsSync(join(dir, 'node_modules', name)))
  if (missing.length === 0) return
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'package.json'), '{"private":true}\n')
  const exact = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...exact], {
    cwd: dir,
    stdio: 'ignore',
  })
}

type Loose = any

/** The libraries, ready to judge texts. `dir` is a folder of their own, outside the project's dependencies. */
export async function loadPeers(dir: string): Promise<Peer[]> {
  install(dir)
  const load = createRequire(join(dir, 'package.json')) as (name: string) => Loose
  const peers: Peer[] = []
  const Sentiment = load('sentiment')
  const afinn = new Sentiment()
  peers.push({ name: 'sentiment', languages: ['en'], judge: (text) => sign(afinn.analyze(text).score) })
  const vader = load('vader-sentiment')
  peers.push({
    name: 'vader',
    languages: ['en'],
    judge: (text) => sign(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05),
  })
  const wink = load('wink-sentiment')
  peers.push({ name: 'wink', languages: ['en'], judge: (text) => sign(wink(text).score) })
  const natural = load('natural')
  const analysers: Record<string, Loose> = {
    en: new natural.SentimentAnalyzer('English', natural.PorterStemmer, 'afinn'),
    nl: new natural.SentimentAnalyzer('Dutch', natural.PorterStemmerNl, 'pattern'),
    de: new natural.SentimentAnalyzer('German', natural.PorterStemmerDe, 'pattern'),
  }
  const splitter = new natural.WordTokenizer()
  peers.push({
    name: 'natural',
    languages: ['en', 'nl', 'de'],
    judge: (text, lang) =>
      sign(
        analysers[lang].getSentiment(
          text.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean).length
            ? text
                .toLowerCase()
                .split(/[^\p{L}\p{N}'’-]+/u)
                .filter(Boolean)
            : splitter.tokenize(text),
        ) || 0,
      ),
  })
  const { containerBootstrap } = load('@nlpjs/core')
  const container = await containerBootstrap()
  for (const [name, maker] of [
    ['en', 'LangEn'],
    ['nl', 'LangNl'],
    ['fi', 'LangFi'],
    ['de', 'LangDe'],
  ] as const) {
    container.use(load(`@nlpjs/lang-${name}`)[maker])
  }
  const { SentimentAnalyzer } = load('@nlpjs/sentiment')
  const nlp = new SentimentAnalyzer({ container })
  peers.push({
    name: 'nlpjs',
    languages: ['en', 'nl', 'fi', 'de'],
    judge: async (text, lang) => {
      const { sentiment } = await nlp.process({ locale: lang, text })
      return sentiment.vote === 'positive' ? 'pos' : sentiment.vote === 'negative' ? 'neg' : 'neu'
    },
  })
  return peers
}
