/// Words that are right in Dutch and that hunspell's dictionary lacks: abbreviations that have become words, what came up
/// with computers and in offices, exclamations. Lower case, with a straight apostrophe.
let dutchWords: Set<String> = Set(
  """
  afb api bladz bsn ceo cf cfo cio coo css erp faq fte ggd gps hfst hr html ibid ict kpi kpi's kvk mbo pdf pp roc roi \
  saas seo sms url url's urls usb vb vog vr \
  backlog dagstart dashboard feedforward fintech nieuwsfeed offboarding onboarding post-its purpose retrospective \
  scale-up startup startups teamlead tooling \
  d'r hmm mwah ok okay pff
  """.split(separator: " ").map(String.init))
