export {
  corrected,
  emptyLayer,
  type LocalLayer,
  type LocalPull,
  labelOfStep,
  learnCorrection,
  localPull,
  parseLayer,
  withLocalPull,
} from './corrections.ts'
export { baseOf, type Contact, type CustomerSummary, contactScore, summarise } from './history.ts'
export { MOOD_LANGUAGES, type MoodLanguage } from './language/languages.ts'
export { answerLine, type LineAnswer } from './lines.ts'
export type { Chances } from './model/mix.ts'
export { loadModel, type MoodModel } from './model/model.ts'
export { HEAD, TAIL } from './model/read.ts'
export { type ScoreOptions, scoreMessage } from './model/score.ts'
export { type PathPoint, type PathTurn, type TicketMood, ticketMood } from './path.ts'
export type { MoodLabel, MoodReading, MoodStep, UnsureReason } from './reading.ts'
export { findSignals } from './signals/find.ts'
export type { MoodSignal, SignalSeen } from './signals/names.ts'
export { type CleanText, cleanText, type Piece } from './text/clean.ts'
export { type CustomerWords, customerWords, isCustomers } from './text/customer-words.ts'
