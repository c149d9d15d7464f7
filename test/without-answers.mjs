/**
 * The page as it comes from a server that had no time to answer in it: the app asks for what it shows.
 * @param {import('@playwright/test').Page} page
 */
export const withoutAnswers = (page) =>
  page.route(
    (url) => !/^\/(api|assets)\//.test(url.pathname),
    async (route) => {
      if (!route.request().isNavigationRequest()) return route.fallback()
      const response = await route.fetch()
      const body = (await response.text()).replaceAll(/<script type="application\/json".*?<\/script>/gs, '')
      return route.fulfill({ response, body })
    },
  )
