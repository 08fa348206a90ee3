-card = library card
glossary-card = A library card lets you take books home.
    .title = Library card
