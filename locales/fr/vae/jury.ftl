vae-jury =
    Le jury lit votre dossier. Il peut demander une mise en situation, c’est-à-dire un travail pratique. Vous recevrez une convocation : une lettre avec la date et le lieu.
    .title = Jury
    .action = Attendez la convocation, et relisez votre dossier de temps en temps.
    .need = Gardez une copie de votre dossier.
    .duration = Sur France VAE, trois mois environ. Sinon, le calendrier de l’académie décide.
    .stay = Rien à faire d’autre pour l’instant. Dites-moi quand la convocation arrive.

vae-jury-date-depot-dossier = À quelle date avez-vous déposé votre dossier de validation ?
    .label = Date du dépôt
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2026.
    .help = C’est le jour de l’envoi au Dava ou du dépôt sur France VAE.
    .skip = Je ne sais plus

vae-jury-convocation = Avez-vous reçu votre convocation devant le jury ?
    .label = Convocation
    .choice-oui = Oui
    .choice-oui-also = ouais | reçue | je l’ai | c’est bon | j’ai la date | convoqué | convoquée | j’ai ma convocation
    .choice-sans-entretien = Le jury ne demande pas d’entretien
    .choice-sans-entretien-also = sans entretien | pas d’entretien | pas convoqué | pas convoquée | le jury décide sans moi
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | rien reçu | j’attends | toujours rien | aucune nouvelle | je n’ai pas encore | ce n’est pas encore | nan
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = Dans certaines académies, l’entretien a lieu seulement si le jury le demande. Le certificateur vous le dit.

vae-jury-deadline-date-limite-jury = Sur France VAE, le jury doit se tenir au plus tard le { $date }.

vae-jury-reminder-question-ouverte = Il reste une question à l’étape 5. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée pendant l’étape 5, jury.

vae-jury-reminder-relance-convocation = L’attente du jury peut être longue. Votre Dava peut donner la date de la prochaine session.
    .adviser = Toujours pas de convocation après trois rappels.

vae-jury-reminder-delai-passe = Sur France VAE, le jury devait se tenir avant la fin du troisième mois. Demandez la date au certificateur.
    .adviser = Le délai du jury est passé sans convocation connue.
