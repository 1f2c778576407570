import { createRoot } from 'react-dom/client'
import { Popup } from '@/components/settings/popup/Popup.tsx'
import '@/components/settings/style.css'
import { createPorts } from './ports/index.ts'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Popup ports={createPorts()} />)
