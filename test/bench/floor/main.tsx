import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router'
import type { ListAnswer } from '#src/api/schemas/common.ts'
import type { CaseRowAnswer } from '#src/api/schemas/case.ts'

/** The least that our libraries cost: they, and fifty rows from the same server. */
const Rows = () => {
  const { data } = useQuery({
    queryKey: ['rows'],
    queryFn: async (): Promise<ListAnswer<CaseRowAnswer>> => (await fetch('/api/cases?limit=50')).json(),
  })
  return (
    <main>
      <h1>Floor</h1>
      <ul>
        {data?.items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </main>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <BrowserRouter>
        <Routes>
          <Route path="*" element={<Rows />} />
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>,
  )
