import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const resolve = { alias: { '@': root } }
const sequence = { shuffle: true }

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: [
            'test/{ticket,clock,mood,customer,hints,effort,helpdesks,history,background,session,settings,i18n,page,components,eval,corpus,scripts}/**/*.test.{ts,tsx}',
          ],
          sequence,
        },
      },
      { resolve, test: { name: 'repo', include: ['test/repo/**/*.test.ts'], sequence } },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
