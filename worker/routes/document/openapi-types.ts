import type { createApi } from '../v1/api.ts';

/** As the generator makes it. */
export type Document = ReturnType<ReturnType<typeof createApi>['getOpenAPI31Document']>;
type Components = NonNullable<Document['components']>;
export type SchemaObject = NonNullable<Components['schemas']>[string];
export type HeaderObject = NonNullable<Components['headers']>[string];
export type ExampleObject = NonNullable<Components['examples']>[string];
type PathItem = NonNullable<Document['paths']>[string];
export type Operation = NonNullable<PathItem['get']>;
export type ResponseObject = NonNullable<Operation['responses']>[string];
