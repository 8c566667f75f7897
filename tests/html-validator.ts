import {HtmlValidate} from 'html-validate';

const VALIDATOR = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Preact closes void elements with a slash, which HTML allows and ignores.
    'void-style': 'off',
    // A style matter of source code; a renderer writes no spaces at all.
    'no-trailing-whitespace': 'off',
    // Of the two, a sentence is too long for a title; neither is for search engines alone.
    'long-title': 'off',
    // The box of a wide table is a div with a role: the body's sanitiser keeps <section> for footnotes.
    'prefer-native-element': ['error', {exclude: ['region']}],
  },
});

/** What is wrong with a document by the HTML standard, each as `line:column rule message`. */
export const htmlProblems = async (html: string): Promise<readonly string[]> => {
  const report = await VALIDATOR.validateString(html);
  return report.results.flatMap(result =>
    result.messages.map(({ruleId, message, line, column}) => `${line}:${column} ${ruleId} ${message}`),
  );
};
