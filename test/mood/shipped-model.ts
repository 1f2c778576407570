import { readFileSync } from 'node:fs'
import { loadModel, type MoodModel } from '../../utils/mood/model/model.ts'

const FILE = new URL('../../public/mood.bin', import.meta.url)

/** The model file that ships, as bytes of their own. */
export function shippedBytes(): ArrayBuffer {
  const file = readFileSync(FILE)
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
}

let model: MoodModel | null = null

export function shippedModel(): MoodModel {
  model ??= loadModel(shippedBytes())
  return model
}
