import type { Worker } from 'playwright-core'

const WORKING_DAY = [['08:00', '16:00']]

/** Desk hours of the scenarios: 8 to 16, Monday to Friday. */
export function deskHours(zone: string) {
  const week = { 1: WORKING_DAY, 2: WORKING_DAY, 3: WORKING_DAY, 4: WORKING_DAY, 5: WORKING_DAY }
  return { id: 'desk', name: 'Desk', zone, week }
}

export interface SeedOptions {
  readonly language?: 'auto' | 'en' | 'nl' | 'fi' | 'de'
  readonly consent?: boolean
  readonly mood?: boolean
  readonly zone?: string
  readonly team?: Readonly<Record<string, unknown>>
  readonly personal?: Readonly<Record<string, unknown>>
}

/** Stored settings as the first-run screen and a lead would leave them. */
export function seededSettings(options: SeedOptions = {}) {
  return {
    version: 1,
    team: {
      calendars: [deskHours(options.zone ?? 'Europe/Amsterdam')],
      // Every tenth ticket gets no nudge, to see whether nudges help; here each must speak.
      hints: { holdOut: false },
      ...options.team,
    },
    personal: {
      consent: options.consent ?? true,
      mood: options.mood ?? true,
      language: options.language ?? 'en',
      ...options.personal,
    },
  }
}

/** Writes settings where the extension keeps them, from its own worker. */
export async function seed(worker: Worker, options: SeedOptions = {}): Promise<void> {
  await worker.evaluate(async (settings) => {
    const api = (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome
    await api.storage.local.set({ settings })
  }, seededSettings(options))
}
