/** The words of a table written one a line, so that right-to-left text does not scramble the line around it. */
export const lines = (table: string): readonly string[] =>
  table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
