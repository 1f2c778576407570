import { defineUnlistedScript } from '#imports'
import { doorHere } from '@/utils/session/doorway.ts'
import { prepareStage } from './prepare.ts'

/** The second script of a page: the background sends it once the first one has found a ticket. */
export default defineUnlistedScript(() => {
  // The page may have moved on while it was on its way: then there is nobody to be let in by.
  doorHere()?.enter(prepareStage)
})
