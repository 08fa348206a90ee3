vae-resultat =
    Après l’entretien, le jury décide. Il valide tout le diplôme, une partie, ou rien cette fois. Une partie, c’est un ou plusieurs blocs.
    .title = Résultat
    .action = { $resultat-is ->
        [complete] Demandez l’attestation de votre diplôme au certificateur.
        [partielle] Demandez au certificateur ce qui reste à évaluer, puis choisissez la suite.
        [aucune] Prenez quelques jours. Puis demandez au certificateur ce qui a manqué.
        [pas-encore] Attendez la notification du résultat. Dites-moi quand elle arrive.
       *[other] Si la notification du résultat est arrivée, dites-moi ce qu’elle dit.
    }
    .need = { $resultat-is ->
        [complete] Gardez la notification : elle sert pour toute la suite.
        [partielle] Gardez la notification : elle nomme vos blocs.
        [aucune] Gardez la notification : un conseiller peut la lire avec vous.
       *[other] Quand la notification arrive, gardez-la : elle sert pour toute la suite.
    }
    .duration = Le résultat arrive dans les 15 jours après le jury.
    .stay = { $resultat-is ->
        [pas-encore] Dites-moi quand le résultat arrive.
       *[other] Rien ne presse. Écrivez-moi quand vous voulez.
    }

vae-resultat-resultat = Quel est le résultat du jury ?
    .label = Résultat du jury
    .choice-complete = J’ai tout le diplôme
    .choice-complete-also = validation totale | validation complète | totale | complète | complet | tout | j’ai le diplôme | diplôme obtenu | réussi | j’ai réussi | j’ai tout eu | c’est gagné | je l’ai | j’ai mon bts | tout est validé | admis | admise | j’ai eu mon bts | j’ai mon diplôme | j’ai eu mon diplôme | j’ai eu le diplôme | j’ai obtenu le diplôme | j’ai tout le diplôme | tout le diplôme | diplôme complet | diplôme entier | j’ai tout validé | tout validé | validé en totalité | trois blocs sur trois | 3 blocs sur 3 | les trois blocs | les 3 blocs | tous les blocs | tous mes blocs | reçu au diplôme
    .choice-complete-not = pas quoi | pas tout | une partie | je sais pas si
    .choice-partielle = J’ai une partie
    .choice-partielle-also = validation partielle | partielle | partiel | une partie | des blocs | quelques blocs | un bloc | deux blocs | 1 bloc | 2 blocs | à moitié | pas tout | j’ai validé un bloc | j’ai validé deux blocs | un seul bloc | seulement un bloc | seulement une partie | qu’un bloc | qu’une partie | que des blocs | juste un bloc | juste une partie | un bloc sur trois | 1 bloc sur 3 | 1 bloc sur trois | deux blocs sur trois | 2 blocs sur 3 | 2 blocs sur trois | validation partiel | partiellement | partiellement validé | pas tout eu | j’ai pas tout eu | pas tout validé | validé deux blocs | validé 2 blocs | validé un bloc | validé 1 bloc | il me reste un bloc | il me manque un bloc | il me manque des blocs
    .choice-aucune = Rien n’est validé
    .choice-aucune-also = aucune validation | aucune | rien | raté | échec | échoué | refusé | refusée | pas validé | zéro bloc | aucun bloc | j’ai échoué | j’ai raté | je n’ai rien eu | j’ai rien eu | tout raté | tout loupé | loupé | rien validé | j’ai rien validé | ils m’ont rien validé | rien du tout | zéro | 0 bloc | pas un seul bloc | recalé | recalée | je l’ai pas eu | je ne l’ai pas eu | j’ai pas eu le diplôme | pas obtenu | c’est raté | pas réussi | non validé | je l’ai raté | je l’ai loupé | j’ai tout raté | j’ai tout loupé | j’ai eu zéro
    .choice-pas-encore = Je ne sais pas encore
    .choice-pas-encore-also = non | pas encore | toujours pas | j’attends | rien reçu | en attente | aucune nouvelle | toujours rien | je n’ai pas encore | ce n’est pas encore | nan | je ne sais pas | pas de nouvelles | pas encore reçu | pas reçu | j’ai rien reçu | j’ai pas encore reçu | toujours pas reçu | pas encore eu | je l’ai pas encore | pas encore de résultat | pas de résultat | aucun courrier | pas encore de nouvelles | toujours pas de nouvelles | on attend | j’attends le résultat | j’attends la réponse | not yet | pas eu mes résultats | pas eu mon résultat | pas eu le résultat | pas eu les résultats | pas encore mes résultats | j’attends mes résultats | j’attends mon résultat
    .retry = Je n’ai pas compris. Choisissez une des réponses.
    .help = La notification nomme les blocs acquis. Un bloc est une partie du diplôme.
    .noted-complete = C’est une grande réussite, et c’est la vôtre.
    .noted-partielle =
        C’est déjà beaucoup : ces blocs sont à vous pour toujours.

        La décision les nomme. Les autres restent à évaluer : demandez au certificateur la liste de ce qu’il attend.
    .noted-aucune = C’est une dure nouvelle. Elle parle d’un dossier, pas de votre valeur. Vos textes et vos preuves peuvent resservir.
    .noted-pas-encore = Le résultat vous est notifié dans les 15 jours après le jury. Je vous écrirai.

vae-resultat-date-jury = À quelle date le jury s’est-il réuni ?
    .label = Date du jury
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2027.
    .help = Le résultat est notifié dans les 15 jours qui suivent.
    .skip = Je ne sais pas

vae-resultat-suite = Comment voulez-vous obtenir les blocs qui manquent ?
    .label = La suite
    .choice-evaluation-complementaire = Passer une évaluation complémentaire
    .choice-evaluation-complementaire-also = évaluation complémentaire | évaluation | complémentaire | repasser les blocs | repasser un bloc | repasser ce qui manque | repasser seulement ce qui manque | passer l’évaluation | l’évaluation complémentaire
    .choice-formation = Suivre une formation plus courte
    .choice-formation-also = formation | une formation | me former | apprendre | formation courte | cours | des cours | suivre une formation | je veux me former | faire une formation | suivre des cours | prendre des cours | reprendre une formation | formation plus courte
    .choice-experience = Gagner de l’expérience
    .choice-experience-also = expérience | de l’expérience | travailler | plus d’expérience | pratiquer | prendre de l’expérience | gagner de l’expérience | acquérir de l’expérience | avoir plus d’expérience | travailler encore | bosser encore | bosser | plus de pratique
    .choice-nouvelle-demande = Faire une nouvelle demande de VAE
    .choice-nouvelle-demande-also = nouvelle demande | recommencer | refaire une demande | nouvelle vae | une autre vae | je recommence | tout recommencer | refaire une vae | refaire un dossier | redéposer un dossier | redéposer | nouveau dossier
    .choice-reflechir = Réfléchir
    .choice-reflechir-also = je réfléchis | je veux réfléchir | je ne sais pas | rien pour l’instant | attendre | plus tard | j’hésite | pas maintenant | rien pour le moment | j’ai besoin de temps | besoin de réfléchir | il me faut du temps | le temps de digérer | laissez-moi le temps | je sais pas encore | je sais pas | on verra | je verrai
    .choice-conseiller = En parler avec un conseiller
    .choice-conseiller-also = en parler | parler | un conseiller | conseiller | avec un conseiller | une conseillère | en parler avec quelqu’un | parler à un conseiller | voir un conseiller | en discuter | être conseillé | être conseillée
    .retry = Je n’ai pas compris. Choisissez une des réponses.
    .help =
        Évaluation complémentaire : vous montrez seulement ce qui manque. Formation : elle est plus courte, car elle vise ces blocs.

        Un conseiller peut chercher avec vous les dates, et qui peut payer.
    .noted-evaluation-complementaire =
        Bon choix : vous montrez seulement ce qui manque. Demandez au Dava (dispositif académique de validation des acquis) les dates et ce qu’il faut écrire.

        Salarié : un nouveau congé est possible pour cette évaluation. Écrivez « congé ».
    .noted-formation = Bon choix. Demandez au Dava (dispositif académique de validation des acquis) et au point relais conseil ce qui existe. Avant de vous inscrire, demandez le prix. Selon votre situation, l’employeur, France Travail ou le CPF (compte personnel de formation) peut payer.
    .noted-experience = Bon choix. Cherchez des tâches qui touchent aux blocs manquants, au travail ou comme bénévole. Notez-les au fur et à mesure, avec une preuve.
    .noted-nouvelle-demande = C’est possible. Pour un même diplôme, il y a une seule demande par année civile. Les demandes par blocs ne comptent pas. Vérifiez la date avec votre Dava (dispositif académique de validation des acquis).
    .noted-reflechir = Prenez votre temps : vos blocs restent acquis. Je reviendrai vers vous.
    .noted-conseiller = Gardez la décision du jury près de vous pour cet échange.

vae-resultat-suite-aucune = Qu’aimeriez-vous faire maintenant ?
    .label = La suite
    .choice-conseiller = En parler avec un conseiller
    .choice-conseiller-also = en parler | parler | un conseiller | conseiller | avec un conseiller | une conseillère | en parler avec quelqu’un | parler à un conseiller | voir un conseiller | en discuter | être conseillé | être conseillée
    .choice-formation = Suivre une formation
    .choice-formation-also = formation | une formation | me former | apprendre | cours | des cours | suivre une formation | je veux me former | faire une formation | suivre des cours | prendre des cours | reprendre une formation
    .choice-experience = Gagner de l’expérience
    .choice-experience-also = expérience | de l’expérience | travailler | plus d’expérience | pratiquer | prendre de l’expérience | gagner de l’expérience | acquérir de l’expérience | avoir plus d’expérience | travailler encore | bosser encore | bosser | plus de pratique
    .choice-nouvelle-demande = Faire une nouvelle demande de VAE
    .choice-nouvelle-demande-also = nouvelle demande | recommencer | refaire une demande | nouvelle vae | repasser | repasser le jury | réessayer | je recommence | tout recommencer | refaire une vae | refaire un dossier | redéposer | retenter | nouveau dossier | une nouvelle chance
    .choice-reflechir = Réfléchir
    .choice-reflechir-also = je réfléchis | je veux réfléchir | je ne sais pas | rien pour l’instant | attendre | plus tard | j’hésite | pas maintenant | rien pour le moment | j’ai besoin de temps | besoin de réfléchir | il me faut du temps | le temps de digérer | laissez-moi le temps | je sais pas encore | je sais pas | on verra | je verrai
    .choice-arreter = M’arrêter là
    .choice-arreter-also = j’arrête | arrêter là | je m’arrête | je laisse tomber | j’abandonne | abandonner | c’est fini pour moi | je préfère arrêter | je veux arrêter | j’arrête tout | je renonce | tant pis
    .retry = Je n’ai pas compris. Choisissez une des réponses.
    .help = Avant de choisir, demandez au certificateur ce qui a manqué. Un conseiller peut lire sa réponse avec vous.
    .noted-conseiller = Gardez la décision du jury près de vous pour cet échange.
    .noted-formation = Bonne idée. D’abord, demandez au certificateur ce qui a manqué. Puis demandez le prix. Selon votre situation, l’employeur, France Travail ou le CPF (compte personnel de formation) peut payer.
    .noted-experience = Bonne idée. Demandez d’abord au certificateur ce qui a manqué. Puis notez chaque nouvelle situation, avec une preuve.
    .noted-nouvelle-demande = C’est possible. Pour un même diplôme, il y a une seule demande par année civile. Vérifiez la date avec votre Dava (dispositif académique de validation des acquis).
    .noted-reflechir = Prenez votre temps. Je reviendrai vers vous.

vae-resultat-deadline-date-resultat = Résultat attendu au plus tard le { $date }, 15 jours après le jury.

vae-resultat-reminder-question-ouverte = Il reste une question sur le résultat. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée à l’étape du résultat.

vae-resultat-reminder-relance-resultat = Les 15 jours sont passés. Si le résultat n’est pas arrivé, demandez-le au certificateur, par écrit.
    .adviser = Pas de résultat connu après le délai de 15 jours.

vae-resultat-reminder-relance-sans-date = Si le résultat du jury tarde, demandez-le au certificateur.
    .adviser = Pas de résultat connu, et la date du jury est inconnue.

vae-resultat-reminder-relance-suite = Je reviens vers vous pour la suite de votre VAE. Vos blocs sont acquis : vous avez le temps. Il n’y a pas de mauvais choix.
    .adviser = Validation partielle : la personne réfléchit encore à la suite, sans nouvelles.

vae-resultat-reminder-relance-suite-aucune = Je reviens vers vous, à votre rythme. Lire la décision avec un conseiller aide souvent à choisir. Vous arrêter est un choix aussi.
    .adviser = Sans validation : la personne réfléchit encore à la suite, sans nouvelles.
