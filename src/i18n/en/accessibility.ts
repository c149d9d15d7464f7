export const accessibility = {
  heading: 'Accessibility statement',
  fillIn: 'to be filled in by the municipality',
  authority: 'Name of the municipality',
  intro: (authority: string) =>
    `${authority} is committed to making its website accessible under the Danish Act on the accessibility of the websites and mobile applications of public sector bodies (Act no. 692 of 8 June 2018).`,
  scope: (address: string) => `This statement applies to Sagsgang at ${address}.`,
  status: 'Compliance status',
  statusText:
    'The website is partially compliant with EN 301 549, which builds on WCAG at level AA, because not all documents it shows are. The screens themselves have been tested against WCAG 2.2 AA, and no fault was found.',
  content: 'Content that is not accessible',
  notCompliant: 'Non-compliance with the Act',
  notCompliantItems: {
    pages:
      'Minutes in PDF are shown as pictures of their pages when “Page” is chosen at the source. They are kept as the municipality received them and often lack headings and reading order (WCAG 1.1.1, 1.3.1 and 1.3.2). Choose “Text” instead: the same source as text, with the same words marked.',
    attachments:
      'Attachments are named but not shown. The municipality has them and can make them accessible on request.',
  },
  burden: 'Disproportionate burden',
  burdenText: 'The exemption is not used.',
  outOfScope: 'Content outside the scope of the Act',
  outOfScopeText:
    'Documents in office file formats published before 23 September 2018 that are not part of an active administrative process.',
  preparation: 'Preparation of this statement',
  preparationText: (date: string) => `This statement was prepared on ${date} from a self-assessment:`,
  methods: {
    automatic: 'Every screen was tested automatically with axe-core, in light and dark, on desktop and phone.',
    keyboard: 'The main errands were done with the keyboard alone.',
    zoom: 'Every screen was viewed at 200% zoom and 320 pixels wide, with nothing to scroll sideways but wide tables and timelines within their own frame.',
    contrast: 'The contrast of colours was computed for text and marks, in light and dark.',
  },
  reviewed: 'The statement is reviewed at least once a year, and whenever the website changes substantially.',
  feedback: 'Feedback and contact',
  feedbackText: 'Write or call if something is not accessible to you, or if you need the content in another form.',
  email: 'Email',
  phone: 'Telephone',
  enforcement: 'Enforcement',
  enforcementText:
    'The Danish Agency for Digital Government (Digitaliseringsstyrelsen) supervises the Act. If the municipality does not answer, or you are not satisfied with the answer, you can contact the Agency.',
  enforcementLink: 'The Agency on web accessibility (in Danish)',
  operator: 'To the municipality',
  operatorText:
    'The formal statement is issued in the Agency’s WAS-Tool. Use this text as its basis and fill in the marked fields there.',
}
