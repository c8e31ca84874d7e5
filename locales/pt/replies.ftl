### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = Temos sua carta e estamos lendo
replies-got-it = Agradecemos por nos escrever. Temos sua carta e estamos lendo. Você pode nos escrever aqui de novo a qualquer momento. Se está em perigo agora, por favor ligue antes para pedir ajuda, se isso for seguro.

replies-need-time-label = Precisamos de mais tempo
replies-need-time = Lemos sua carta. Precisamos de mais um pouco de tempo antes de poder responder bem. Você não fez nada de errado. Não precisa fazer nada enquanto espera.

replies-question-label = Uma pergunta, que não é obrigatório responder
replies-question = Agradecemos sua carta. Gostaríamos de entender melhor. Você pode responder a uma pergunta, ou a nenhuma: a escolha é sua. Nossa pergunta é: o que mais ajudaria você agora?

replies-call-us-label = A pessoa pode ligar para nós, se quiser
replies-call-us = Se for seguro para você, também pode falar conosco por telefone. Nosso número está no site onde você nos escreveu. Você não precisa ligar. Pode continuar a escrever aqui.

replies-not-for-us-label = Não é para nós, mas há quem possa ajudar
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = Agradecemos por nos escrever. Lamentamos: nós mesmos não podemos ajudar com isto. Podem ajudar: { $others } Você fez bem em perguntar.

replies-safe-first-label = Sua segurança vem primeiro
replies-safe-first = Sua segurança vem primeiro. Por favor, leia isto só quando mais ninguém puder ver. É seguro para você continuar a nos escrever aqui? Você pode responder sim ou não, ou não responder.

replies-evidence-safe-label = Guarde o que tem, se for seguro
replies-evidence-safe = Você não precisa juntar provas. Por favor, não faça nada que ponha você em perigo. Se tem mensagens, imagens ou documentos, guarde-os só onde mais ninguém os encontre.

replies-close-label = Não vamos mais escrever
replies-close = Esta é nossa última resposta nesta conversa. Você pode escrever uma carta nova a qualquer momento, a nós ou a outras entidades. Agradecemos sua confiança. Desejamos o melhor para você.
