/** A small text of our own, so that templates and styles can be tried on a guide without anybody's article. */

export const LINT_SAMPLE = `# The Last Ferry

By Ida Holm

The harbour master of Skerry closed the port on 12 March after three boats had been lost. “Nobody sails today,” said Ida Holm, who has run the office for 20 years. The council wants to build a bridge, which would cost $40 million.

## What the bridge would change

Fishermen may lose 40 places for their boats if the bridge stands where the old pier is. “A bridge is a promise, and a promise is not a plan,” said Tom Reed, a fisherman. He says that the island needs a doctor more than it needs cars.

The council disagrees. In 1998 the ferry carried 90,000 people; last year it carried 31,000. Without a bridge, the mayor believes, the school will close within five years, although nobody has counted the children who would use it.

## What comes next

Engineers will measure the depth of the sound in June. The people of Skerry will vote on 4 October, and the vote will be close. Until then the ferry goes twice a day, unless the wind is stronger than 60 kilometres an hour.
`;
